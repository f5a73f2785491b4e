import { createRequire } from "node:module";
import { TestEnvironment } from "jest-environment-node";

/** Node, with a way to a library that each worker loads once: loading jsdom for each test file was a thirtieth of all time. */
export default class NodeWithLibraries extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.loadOnce = createRequire(import.meta.url);
  }
}
