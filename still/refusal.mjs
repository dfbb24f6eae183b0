/** What the command cannot do, in words for who called it: printed without a stack, exit code 1. */
export class Refusal extends Error {}
