/** A picture for tests: a PNG of 8 by 4 pixels, red. */

export const redDot: Uint8Array = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAEUlEQVR42mPYoGCAFTFQTwIAUL4gAa/s48gAAAAASUVORK5CYII=',
    'base64',
  ),
)
