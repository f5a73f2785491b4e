import fc from "fast-check";

// The same cases on every machine, so that a run can be repeated; SEED=… tries others.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 71) });
