/**
 * What waits to be sent over one line, the most urgent first: the priorities of HTTP, RFC 9218, as a
 * request's own header asks. Section 10 there says how equals go: one after the other, in the order
 * in which they were asked for, but for those that are of use in parts, which share. What is asked
 * anew for a request on its way (section 7), and what the answer says (section 8), is not heeded.
 */
export interface Priority {
  /** 0 is the most urgent, 7 the least. */
  urgency: number;
  /** Of use before the whole is there. */
  isIncremental: boolean;
}

/** What a request's `priority` header asks for, such as `u=1, i`. Of a name given twice, the last. */
export function priorityOf(header = ''): Priority {
  const asked = { urgency: 3, isIncremental: false };
  for (const [, urgency, incremental] of header.matchAll(
    /(?<=^|,)\s*(?:u=([0-7])|(i(?:=\?[01])?))\s*(?=,|$)/g,
  )) {
    if (urgency) asked.urgency = Number(urgency);
    if (incremental) asked.isIncremental = incremental !== 'i=?0';
  }
  return asked;
}

export interface Download {
  /** Sends the next bytes of it. */
  write(bytes: Uint8Array): void;
  /** Called once all of it is sent. */
  end(): void;
}

interface Waiting extends Priority, Download {
  parts: Uint8Array[];
  isWhole: boolean;
}

/** What fits in one packet. */
const packet = 1400;

export function createQueue() {
  const all = new Set<Waiting>();

  /** Whose turn it is. A set is in the order of its adding: who shares goes to its end. */
  function turn(): Waiting | undefined {
    const ready = [...all].filter(({ parts }) => parts.length);
    const urgency = Math.min(...ready.map((download) => download.urgency));
    const first = ready.find((download) => download.urgency === urgency);
    if (first?.isIncremental) {
      all.delete(first);
      all.add(first);
    }
    return first;
  }

  function endIfSent(download: Waiting) {
    if (!download.isWhole || download.parts.length || !all.delete(download)) return;
    download.end();
  }

  return {
    /** A download, and what is known of it as it comes. */
    add(download: Download, priority: Priority) {
      const waiting: Waiting = { ...priority, ...download, parts: [], isWhole: false };
      all.add(waiting);
      return {
        push: (part: Uint8Array) => void waiting.parts.push(part),
        whole() {
          waiting.isWhole = true;
          endIfSent(waiting);
        },
        drop: () => void all.delete(waiting),
      };
    },
    /** Sends one packet. @returns its bytes, 0 where nothing waits */
    sendOne(): number {
      const download = turn();
      const part = download?.parts.shift();
      if (!download || !part) return 0;
      const sent = part.subarray(0, packet);
      if (sent.length < part.length) download.parts.unshift(part.subarray(sent.length));
      download.write(sent);
      endIfSent(download);
      return sent.length;
    },
  };
}
