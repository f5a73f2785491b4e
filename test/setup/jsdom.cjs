// What a test imports as jsdom: the worker's own, which keeps nothing of one window for another.
module.exports = globalThis.loadOnce("jsdom");
