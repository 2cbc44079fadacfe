/** Why a file could not be read, or not to its end. */
export type FileProblem = 'archive' | 'not-text' | 'damaged' | 'unreadable' | 'empty' | 'folder';

/** Thrown inside, told outside. */
export class FileProblemError extends Error {
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}
