// Waiting for a state: asks again and again, and names the state when it does not come.
const PAUSE_MS = 25;

/**
 * @template T
 * @param {string} state what is waited for, in words
 * @param {number} limitMs
 * @param {() => T | Promise<T>} look anything true ends the waiting; an error ends it at once
 * @returns {Promise<NonNullable<T>>}
 */
export async function until(state, limitMs, look) {
  const end = performance.now() + limitMs;
  for (;;) {
    let found;
    try {
      found = await look();
    } catch (error) {
      throw new Error(`${state}: ${error.message}`, { cause: error });
    }
    if (found) return found;
    if (performance.now() > end) throw new Error(`${state}: not within ${limitMs} ms`);
    await new Promise((go) => setTimeout(go, PAUSE_MS));
  }
}
