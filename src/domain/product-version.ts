import product from "../../package.json";

/** The version of Tiến độ that this is; `package.json` is the one place that says it. */
export const PRODUCT_VERSION: string = product.version;
