/**
 * Stands in for a speech synthesiser: it speaks SSIP, the protocol of Speech Dispatcher, and keeps what it is told to say
 * instead of saying it. It knows no screen reader.
 */
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';

/** What a command is answered with, by how it begins; any other is "done". */
const answers: readonly (readonly [command: string, answer: string])[] = [
  ['LIST OUTPUT_MODULES', '250-silent\r\n250 OK MODULE LIST SENT\r\n'],
  ['LIST SYNTHESIS_VOICES', '249-silent\ten\tnone\r\n249 OK VOICE LIST SENT\r\n'],
  ['LIST VOICES', '249-male1\r\n249 OK VOICE LIST SENT\r\n'],
  ['HISTORY GET CLIENT_ID', '245-1\r\n245 OK CLIENT ID SENT\r\n'],
  ['GET OUTPUT_MODULE', '251-silent\r\n251 GET RETURNED\r\n'],
  ['GET', '251-0\r\n251 GET RETURNED\r\n'],
  ['QUIT', '231 HAPPY HACKING\r\n'],
  ['', '208 OK\r\n'],
];

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** SSML as words. */
const words = (ssml: string): string =>
  ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => entities[name] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();

function serve(socket: Socket, say: (words: string) => void): void {
  let buffered = '';
  let speaking: string[] | undefined;
  let message = 0;
  /** What becomes of the last message: everything is said in no time, but for what is cut off. */
  let outcome = '702';
  let telling: NodeJS.Timeout | undefined;
  const queue = (): void => {
    clearInterval(telling);
    outcome = '702';
    const number = String((message += 1));
    socket.write(`225-${number}\r\n225 OK MESSAGE QUEUED\r\n`);
    // A reader hears of a message's end only a while after it was told its number: it is told until it says something else.
    telling = setInterval(() => socket.write(`${outcome}-${number}\r\n${outcome}-1\r\n${outcome} EVENT\r\n`), 40);
  };
  const line = (text: string): void => {
    if (speaking) {
      // A dot that is words, and not the end, is doubled.
      if (text !== '.') speaking.push(text.replace(/^\.\./, '.'));
      else {
        const said = words(speaking.join(' '));
        speaking = undefined;
        queue();
        if (said) say(said);
      }
      return;
    }
    const command = text.toUpperCase();
    if (command === 'SPEAK') {
      speaking = [];
      socket.write('230 OK RECEIVING DATA\r\n');
    } else if (/^(CHAR|KEY|SOUND_ICON) /.test(command)) {
      say(text.replace(/^\S+ /, ''));
      queue();
    } else {
      if (/^(STOP|CANCEL)/.test(command)) outcome = '703';
      socket.write(answers.find(([begin]) => command.startsWith(begin))![1]);
    }
  };
  socket.setEncoding('utf8').on('data', (data: string) => {
    const lines = (buffered + data).split('\r\n');
    buffered = lines.pop()!;
    lines.forEach(line);
  });
  // A reader that is stopped does not say goodbye.
  socket
    .on('error', () => socket.destroy())
    .on('close', () => {
      clearInterval(telling);
    });
}

/** Listens at a path of the file system until it is closed; `say` is called with each utterance. */
export async function startSpeechServer(path: string, say: (words: string) => void): Promise<() => void> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    serve(socket, say);
  }).listen(path);
  await once(server, 'listening');
  return () => {
    server.close();
    for (const socket of sockets) socket.destroy();
    rmSync(path, { force: true });
  };
}
