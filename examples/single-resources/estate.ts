/** A lab is a simulated server: nothing real is touched. */
export const estate = { lab: "estate.yaml" };
