/** A failure that the person at the keyboard can mend: what went wrong, and what to do about it. */
export class SetupProblem extends Error {
  /**
   * @param {string} message one sentence: what went wrong
   * @param {string} advice what to do now
   */
  constructor(message, advice, options) {
    super(message, options)
    this.name = 'SetupProblem'
    this.advice = advice
  }
}

/** The last lines of a log or of a program's output, for a message. */
export const lastLines = (text, count = 15) => text.trimEnd().split('\n').slice(-count).join('\n')
