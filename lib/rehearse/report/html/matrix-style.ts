/** What a rehearsal's page has beyond a report's. */
export const matrixStyle = `
.legend { display: grid; grid-template-columns: max-content 1fr; gap: 0 0.8rem; margin: 0.5rem 0 1rem; }
.legend dt { font-weight: 700; text-align: center; } .legend dd { margin: 0; }
.matrix td:not(:first-child) { white-space: nowrap; font-variant-numeric: tabular-nums; font-weight: 600; }
.matrix th { white-space: nowrap; }
.matrix tfoot td, .matrix tfoot th { border-top: 2px solid var(--line); color: var(--text); }
.point-row td { color: var(--bad); font-weight: 600; border-bottom: 2px solid currentColor; }
.broken, .assumption { padding: 0.5rem 0; break-inside: avoid; } .broken h3, .assumption h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
.broken ul { margin: 0.3rem 0; padding-left: 1.2rem; }
.group summary { cursor: pointer; padding: 0.4rem 0; font-weight: 600; }
.scenarios td:last-child { font-variant-numeric: tabular-nums; }
`;
