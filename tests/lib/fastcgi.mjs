// A FastCGI client (version 1, the responder role): what nginx says to the
// program, without nginx, and what nginx would never say.
import net from 'node:net';

const BEGIN = 1;
const END = 3;
const PARAMS = 4;
const STDIN = 5;
const STDOUT = 6;
const STDERR = 7;

function record(type, content = Buffer.alloc(0)) {
  const header = Buffer.alloc(8);
  header.writeUInt8(1, 0);
  header.writeUInt8(type, 1);
  header.writeUInt16BE(1, 2);
  header.writeUInt16BE(content.length, 4);
  return Buffer.concat([header, content]);
}

// A stream in records of at most 32 KB; the empty one ends it.
export function stream(type, content) {
  const records = [];
  for (let at = 0; at < content.length; at += 32768) {
    records.push(record(type, content.subarray(at, at + 32768)));
  }
  return Buffer.concat([...records, record(type)]);
}

function lengthBytes(length) {
  if (length < 128) return Buffer.from([length]);
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE((length | 0x80000000) >>> 0);
  return bytes;
}

export function parameterBytes(parameters) {
  return Buffer.concat(Object.entries(parameters).flatMap(([name, value]) => {
    const [key, content] = [Buffer.from(name), Buffer.from(value)];
    return [lengthBytes(key.length), lengthBytes(content.length), key, content];
  }));
}

export const begin = record(BEGIN, Buffer.from([0, 1, 0, 0, 0, 0, 0, 0]));

// What the snippets of nginx give for a visitor's GET.
export const usual = {
  REQUEST_METHOD: 'GET',
  REQUEST_URI: '/',
  CONTENT_LENGTH: '',
  HTTP_ACCEPT_ENCODING: '',
  KW_REQUEST_ID: '0123456789abcdef0123456789abcdef',
  KW_STAFF: '',
};

export function requestBytes(parameters = {}, body = Buffer.alloc(0)) {
  const all = { ...usual, ...parameters };
  return Buffer.concat([begin, stream(PARAMS, parameterBytes(all)), stream(STDIN, Buffer.from(body))]);
}

// Sends bytes, and reads until the other side ends the connection.
export function exchange(socketPath, bytes) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    const socket = net.connect(socketPath, () => socket.write(bytes));
    socket.setTimeout(60_000, () => socket.destroy(new Error('no answer in a minute')));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', reject);
    socket.on('close', () => resolve(Buffer.concat(chunks)));
  });
}

// Sends bytes and leaves the connection open: its socket, and the answer there
// is when the other side has ended it, in whatever way.
export async function sendPart(socketPath, bytes) {
  const socket = net.connect(socketPath);
  const answer = new Promise((resolve, reject) => {
    const chunks = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', (error) => error.code === 'ECONNRESET' || reject(error));
    socket.on('close', () => resolve(parseAnswer(Buffer.concat(chunks))));
  });
  await new Promise((resolve) => socket.write(bytes, resolve));
  return { socket, answer };
}

// What the records that came say: { status, headers, body, text, whole,
// errors, ended }; headers have lower-case names, whole is head and body.
export function parseAnswer(bytes) {
  const out = [];
  const errors = [];
  let ended = false;
  for (let at = 0; at + 8 <= bytes.length;) {
    const content = bytes.subarray(at + 8, at + 8 + bytes.readUInt16BE(at + 4));
    const type = bytes[at + 1];
    if (type === STDOUT) out.push(content);
    if (type === STDERR) errors.push(content);
    if (type === END) ended = true;
    at += 8 + content.length + bytes[at + 6];
  }
  const all = Buffer.concat(out);
  const split = all.indexOf('\r\n\r\n');
  const headers = {};
  for (const line of all.subarray(0, Math.max(split, 0)).toString().split('\r\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim();
  }
  const body = split < 0 ? Buffer.alloc(0) : all.subarray(split + 4);
  return {
    status: split < 0 ? null : Number.parseInt(headers.status ?? '200', 10),
    headers,
    body,
    text: body.toString(),
    whole: all,
    errors: Buffer.concat(errors).toString(),
    ended,
  };
}

export async function request(socketPath, parameters, body) {
  return parseAnswer(await exchange(socketPath, requestBytes(parameters, body)));
}
