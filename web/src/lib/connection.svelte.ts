// Whether the server can be reached. While it cannot, whoever waits for it waits here.

const PAUSES = [500, 1000, 2000, 3000, 5000];

class Connection {
  lost = $state(false);
  #waiting: Promise<void> | null = null;

  reached(): void {
    this.lost = false;
  }

  back(): Promise<void> {
    this.lost = true;
    return (this.#waiting ??= this.#knock().finally(() => (this.#waiting = null)));
  }

  async #knock(): Promise<void> {
    for (let n = 0; ; n++) {
      await pause(PAUSES[Math.min(n, PAUSES.length - 1)]!);
      const there = await fetch('/api/v1/health', { cache: 'no-store' }).then((r) => r.ok, () => false);
      if (there) {
        this.lost = false;
        return;
      }
    }
  }
}

/** Ends early when the browser says that there is a network again. */
function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      done();
    };
    const timer = setTimeout(end, ms);
    window.addEventListener('online', end);
  });
}

export const connection = new Connection();
