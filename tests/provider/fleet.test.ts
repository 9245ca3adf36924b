import * as pulumi from "@pulumi/pulumi";
import { Fleet } from "../../provider/resources/fleet";

class Server extends pulumi.CustomResource {
  constructor(name: string, options: pulumi.CustomResourceOptions) {
    super("test:index:Server", name, {}, options);
  }
}

/** What the engine is asked for, in its order, and how many servers it works on at the same time. */
async function deploy(args: Partial<ConstructorParameters<typeof Fleet<string>>[1]>) {
  const events: string[] = [];
  let [going, most] = [0, 0];
  await pulumi.runtime.setMocks({
    call: ({ inputs }) => inputs,
    newResource: async ({ name, type }) => {
      if (type !== "test:index:Server") return { id: name, state: {} };
      events.push(`begins ${name}`);
      going += 1;
      most = Math.max(most, going);
      for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
      going -= 1;
      events.push(`ends ${name}`);
      return { id: name, state: {} };
    },
  });
  const create = (name: string, options: pulumi.CustomResourceOptions) => new Server(name, options);
  const fleet = new Fleet("fleet", { targets: ["A", "B", "C", "D", "E"], create, ...args });
  const settled = Promise.allSettled(fleet.members.map((one) => promiseOf(one.urn)));
  return { events, settled, members: fleet.members, most: () => most };
}

const promiseOf = <T>(output: pulumi.Output<T>): Promise<T> => new Promise((done) => output.apply(done));

test("a wave is begun when all of the wave before have ended, with so many at once as may be", async () => {
  const { events, settled, most, members } = await deploy({ waveSize: 2, canary: 1, atOnce: 2 });
  await settled;
  expect(members).toHaveLength(5);
  expect(most()).toBe(2);
  const at = (event: string) => events.indexOf(event);
  expect(events).toHaveLength(10);
  for (const [before, after] of ["AB", "AC", "BD", "BE", "CD", "CE"]) {
    expect(at(`ends ${before}`)).toBeLessThan(at(`begins ${after}`));
  }
});

test("without sizes it goes one by one", async () => {
  const { events, settled, most } = await deploy({});
  await settled;
  expect(most()).toBe(1);
  expect(events.filter((event) => event.startsWith("begins"))).toEqual("ABCDE".split("").map((one) => `begins ${one}`));
});

test("a size that counts nothing is refused before anything is declared", async () => {
  await expect(deploy({ atOnce: 0 })).rejects.toMatchObject({ code: "FLEET_SIZE_INVALID" });
});
