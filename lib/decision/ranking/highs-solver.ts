import loadHighs from 'highs'
import { type LinearSolver, LinearSolverError, linearProgramText } from './linear-solver'

/**
 * Loads HiGHS, a WebAssembly module of 2 to 3 MB, and gives a solver that answers synchronously.
 * HiGHS reports an unsolved program with plausible numbers, so anything but the status "Optimal" is an error.
 *
 * @param locateFile where the .wasm is to be had, in the browser; Node finds it beside the module
 */
export async function loadHighsSolver(locateFile?: () => string): Promise<LinearSolver> {
  const highs = await loadHighs(locateFile ? { locateFile } : {})
  return (program) => {
    const solution = highs.solve(linearProgramText(program), options)
    if (solution.Status !== 'Optimal') throw new LinearSolverError(solution.Status)
    const point = program.bounds.map((_, j) => solution.Columns[`x${j}`]?.Primal ?? 0)
    return { value: solution.ObjectiveValue, point }
  }
}

const options = {
  output_flag: false,
  primal_feasibility_tolerance: 1e-10,
  dual_feasibility_tolerance: 1e-10,
}
