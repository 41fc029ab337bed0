/** What a page answered: its status, its text, and where it sends the browser. */
export interface Answer {
  status: number;
  text: string;
  headers: Headers;
  location: string | null;
}

/** Form fields as they are sent; a list is sent as the same field several times. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A browser without scripts: keeps cookies, follows nothing by itself, sends forms from its page. */
export class Browser {
  private readonly cookies = new Map<string, string>();

  constructor(readonly origin: string) {}

  /** A browser in which one of the demo's people has signed in. */
  static async of(origin: string, personId: string): Promise<Browser> {
    const browser = new Browser(origin);
    const { status } = await browser.post("/logga-in", { person: personId, back: "/" });
    if (status !== 303) throw new Error(`${personId} was not let in: ${status}`);
    return browser;
  }

  /** A browser in which one of the demo's people has gone through the test e-ID to a round's booth. */
  static async inBooth(origin: string, personId: string, slug = "alvhamn-2026"): Promise<Browser> {
    const browser = await Browser.of(origin, personId);
    await browser.goToBooth(personId, slug);
    return browser;
  }

  /** Goes through the test e-ID as a person; answers with where it led. */
  async goToBooth(personId: string, slug = "alvhamn-2026", area?: string): Promise<Answer> {
    let path = `/omgang/${slug}/rosta/e-id?som=${personId}${area ? `&omrade=${area}` : ""}`;
    for (let step = 0; step < 8; step += 1) {
      const answer = await this.get(path);
      const to = answer.location ? new URL(answer.location, this.origin) : null;
      if (to?.pathname.startsWith("/omgang/")) return answer;
      if (to) {
        path = to.pathname + to.search;
        continue;
      }
      const chosen = await this.post(path, { person: personId });
      const next = new URL(chosen.location ?? "/", this.origin);
      path = next.pathname + next.search;
    }
    throw new Error(`${personId} never came back from the test e-ID.`);
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    return this.send(path, { headers });
  }

  post(
    path: string,
    fields: Fields,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of [value].flat()) body.append(name, one);
    }
    return this.send(path, { method: "POST", body, headers: { Origin: this.origin, ...headers } });
  }

  /** Asks by a method that no link or form uses. */
  ask(method: "HEAD" | "PUT" | "PATCH" | "DELETE", path: string): Promise<Answer> {
    return this.send(path, { method, headers: { Origin: this.origin } });
  }

  /** Sends a body that a form would not send. */
  postText(path: string, body: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
    return this.send(path, { method: "POST", body, headers: { Origin: this.origin, ...headers } });
  }

  /** One of the browser's cookies, as `name=value`. */
  cookie(name: string): string {
    return `${name}=${this.cookies.get(name) ?? ""}`;
  }

  /** Sends a form that carries a file. */
  postBytes(
    path: string,
    body: Buffer,
    headers: Readonly<Record<string, string>>,
  ): Promise<Answer> {
    const bytes = new Uint8Array(body);
    return this.send(path, {
      ...{ method: "POST", body: bytes, headers: { Origin: this.origin, ...headers } },
    });
  }

  private async send(path: string, request: RequestInit): Promise<Answer> {
    const headers = new Headers(request.headers);
    if (this.cookies.size > 0 && !headers.has("Cookie")) {
      headers.set("Cookie", [...this.cookies].map((pair) => pair.join("=")).join("; "));
    }
    const response = await fetch(this.origin + path, { ...request, headers, redirect: "manual" });
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    const text = await response.text();
    const location = response.headers.get("Location");
    return { status: response.status, text, headers: response.headers, location };
  }
}

/** What a page says, without its tags and scripts, with entities as the characters they are. */
export function wordsOf({ text }: Pick<Answer, "text">): string {
  return text
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gs, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ");
}

/** The values of the fields of this name on a page, in the order they stand. */
export function fieldValues({ text }: Answer, name: string): string[] {
  const inputs = text.matchAll(/<input\b[^>]*>/g);
  return [...inputs]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(` name="${name}"`))
    .map((tag) => / value="([^"]*)"/.exec(tag)?.[1] ?? "");
}
