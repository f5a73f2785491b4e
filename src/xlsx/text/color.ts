/** A colour `#RRGGBB` as the six hex digits of a file. */
export function toHex(color: string): string {
  return color.slice(1).toUpperCase();
}

/** A colour `#RRGGBB` as the eight digits of a file, fully opaque. */
export function toOpaqueHex(color: string): string {
  return `FF${toHex(color)}`;
}

/** Six or eight hex digits as `#RRGGBB`. */
export function fromHex(hex: string): string {
  return `#${hex.slice(-6).toUpperCase()}`;
}
