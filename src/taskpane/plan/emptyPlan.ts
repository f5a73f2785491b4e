import type { Plan } from "../../domain/plan";

/** The plan of an empty tracker. */
export const EMPTY_PLAN: Plan = {
  number: "",
  title: "",
  issuedOn: null,
  organisation: "",
  units: [],
  bodies: [],
  tasks: [],
  milestones: [],
  problems: [],
};
