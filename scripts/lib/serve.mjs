import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
]);

/** The path in the folder that an address asks for; undefined where it would leave the folder. */
function pathFor(folder, url) {
  try {
    const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const path = normalize(join(folder, asked.endsWith('/') ? `${asked}index.html` : asked));
    return path.startsWith(normalize(folder + sep)) && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

async function fileAt(path) {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}

async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const path = pathFor(folder, request.url ?? '/');
  const body = path === undefined ? undefined : await fileAt(path);
  if (path === undefined || body === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const type = TYPES.get(extname(path)) ?? 'application/octet-stream';
  const squeezes =
    /^(text|application\/json|image\/svg)/.test(type) &&
    /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const sent = squeezes ? gzipSync(body) : body;
  response.writeHead(200, {
    'content-type': type,
    'content-length': sent.length,
    // Names of assets carry a hash of their content; the page itself may change at any time.
    'cache-control': path.includes(`${sep}assets${sep}`)
      ? 'max-age=31536000, immutable'
      : 'no-cache',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    ...(squeezes ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : sent);
}

function listening(folder, port, host) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/**
 * Serves a folder on this machine only; port 0 takes a free one. A name such as localhost may mean
 * either address, so both are listened on where the machine has both.
 */
export async function serveFolder(folder, port) {
  const first = await listening(folder, port, '127.0.0.1');
  const { port: taken } = first.address();
  const second = await listening(folder, taken, '::1').catch((error) => {
    if (error.code === 'EADDRINUSE' && port !== 0) {
      first.close();
      throw error;
    }
    return undefined;
  });
  const close = () => {
    for (const server of [first, second]) {
      server?.close();
      server?.closeAllConnections();
    }
  };
  return { port: taken, address: `http://localhost:${taken}`, close };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'dist', port = '0'] = process.argv.slice(2);
  const { address } = await serveFolder(folder, Number(port));
  process.stdout.write(`${address}\n`);
}
