const { TestEnvironment } = require("jest-environment-node");

/** Node, with a way to a library that each worker loads once: loading jsdom for each test file was a thirtieth of all time. */
class NodeWithLibraries extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.loadOnce = require;
  }
}

module.exports = NodeWithLibraries;
