// Starts the built program for a test: free port, fresh data folder, ended by its process id.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { until } from './until.mjs';

export const ROOT = resolve(import.meta.dirname, '../../..');

// Filling the demo on a slow machine takes its time; a server that says nothing for two minutes is broken.
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 15_000;

/** The program under test: OMBUD_BIN, or the newest of the two builds. */
export function binary() {
  if (process.env.OMBUD_BIN) return process.env.OMBUD_BIN;
  const target = resolve(ROOT, process.env.CARGO_TARGET_DIR ?? 'target');
  const builds = ['release', 'debug'].map((profile) => join(target, profile, 'ombud')).filter((file) => existsSync(file));
  if (builds.length === 0) throw new Error(`no ombud program in ${target}: run cargo build, or set OMBUD_BIN`);
  return builds.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
}

/** The program that proves: it lies beside the program under test. */
export function proof() {
  const file = join(dirname(binary()), 'ombud-proof');
  if (!existsSync(file)) throw new Error(`no ${file}: run cargo build -p ombud-proof`);
  return file;
}

/**
 * Runs one command of the program to its end, for `import`, `init` and the like.
 * @returns {Promise<string>} what it printed; an exit code other than 0 is an error
 */
export async function ombud(args, { env = {} } = {}) {
  const child = spawn(binary(), args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (text += part));
  const [code, signal] = await once(child, 'close');
  if (code !== 0) throw new Error(`ombud ${args.join(' ')} ended with ${code ?? signal}:\n${text}`);
  return text;
}

/** A running server. `url` is its origin, `printed` the whole address that it told the person who started it. */
export class Server {
  #child;
  #program;
  #limitMs;
  #args;
  #env;
  #ownsData;
  log = '';
  url = '';
  printed = '';

  /**
   * @param {object} [options]
   * @param {'demo'|'serve'|'states'} [options.command]
   * @param {string} [options.program] another program than the one under test
   * @param {number} [options.limitMs] how long it may take to begin
   * @param {string[]} [options.args] further arguments
   * @param {Record<string, string>} [options.env]
   * @param {string} [options.data] a folder that outlives the server; without it a fresh one is made and removed
   */
  static async start({ command = 'demo', program = binary(), limitMs = START_LIMIT_MS, args = [], env = {}, data } = {}) {
    const server = new Server();
    server.#program = program;
    server.#limitMs = limitMs;
    server.#ownsData = !data;
    server.data = data ?? (await mkdtemp(join(tmpdir(), 'ombud-e2e-')));
    server.#args = [command, '--data', server.data, ...args];
    server.#env = env;
    await server.#launch('127.0.0.1:0');
    return server;
  }

  get pid() {
    return this.#child.pid;
  }

  get running() {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async #launch(listen) {
    const args = [...this.#args, '--listen', listen];
    const child = spawn(this.#program, args, { cwd: ROOT, env: { ...process.env, ...this.#env }, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    child.on('error', (error) => (this.log += String(error)));
    const before = this.log.length;
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (part) => (this.log += part));
    try {
      this.printed = await until(`ombud ${args.join(' ')} prints its address`, this.#limitMs, () => {
        if (!child.pid || !this.running) throw new Error(`it ended with ${child.exitCode ?? child.signalCode}`);
        return this.log.slice(before).match(/https?:\/\/(?:127\.0\.0\.1|localhost):\d+[^\s"'\u001b]*(?=\s)/)?.[0];
      });
      this.url = new URL(this.printed).origin;
      await until('the server is ready', START_LIMIT_MS, async () => {
        if (!this.running) throw new Error(`it ended with ${child.exitCode ?? child.signalCode}`);
        const answer = await fetch(`${this.url}/readyz`).catch(() => null);
        await answer?.arrayBuffer();
        return answer?.ok;
      });
    } catch (error) {
      await this.stop();
      throw new Error(`${error.message}\n--- its output:\n${this.log}`, { cause: error });
    }
  }

  /** Power cut: no goodbye, the data folder stays. */
  async kill() {
    await this.#end('SIGKILL');
  }

  /** The same data on the same port again. */
  async restart() {
    await this.#end('SIGTERM');
    await this.#launch(new URL(this.url).host.replace('localhost', '127.0.0.1'));
  }

  async stop() {
    await this.#end('SIGTERM');
    if (this.#ownsData) await rm(this.data, { recursive: true, force: true });
  }

  async #end(signal) {
    if (!this.#child.pid || !this.running) return;
    const closed = once(this.#child, 'close');
    this.#child.kill(signal);
    // A server that does not end when asked is ended, and the test that asked fails.
    let late = false;
    const limit = setTimeout(() => {
      late = true;
      this.#child.kill('SIGKILL');
    }, STOP_LIMIT_MS);
    await closed;
    clearTimeout(limit);
    if (late) throw new Error(`the server was still there ${STOP_LIMIT_MS} ms after ${signal}`);
  }
}
