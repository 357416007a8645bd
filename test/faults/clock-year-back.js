// Sets the clock of a process back by a year: `node --import` loads it before the program.

const RealDate = Date
const yearMs = 365 * 24 * 60 * 60 * 1000

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() - yearMs] : parts))
  }

  static now() {
    return RealDate.now() - yearMs
  }
}
