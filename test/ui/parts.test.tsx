import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { pictures } from "#app/domain/proposal.ts";
import { BarTable } from "#app/ui/bar-table.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Chart, DotChart } from "#app/ui/chart.tsx";
import { CivicScene } from "#app/ui/civic-scene.tsx";
import { Confirmation } from "#app/ui/confirmation.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { layMap } from "#app/ui/map/lay-map.ts";
import { ProposalMap } from "#app/ui/map/proposal-map.tsx";
import { Money } from "#app/ui/money.tsx";
import { PhaseTimeline } from "#app/ui/phase-timeline.tsx";
import { PictureTile } from "#app/ui/picture-tile.tsx";
import { PotBar } from "#app/ui/pot-bar.tsx";
import { ProposalCard } from "#app/ui/proposal-card.tsx";
import { MandateTag } from "#app/ui/tag.tsx";
import { TongueProvider } from "#app/ui/words.tsx";
import { mainAreas } from "#db/demo/areas.ts";
import "#app/text/all.ts";

const html = (part: ReactElement) => renderToStaticMarkup(part);
const corner = [
  [17, 62],
  [17.1, 62],
  [17.1, 62.1],
] as const;

describe("the pot", () => {
  const parts = [
    { key: "HS1", amount: 600_000, label: "HS1" },
    { key: "HS2", amount: 150_000, label: "HS2" },
  ];

  it("says in words what it draws, and keeps the drawing from screen readers", () => {
    const pot = html(<PotBar id="p" text="Kvar 250 000 kr" potKronor={1_000_000} parts={parts} />);
    expect(pot).toContain("Kvar 250 000 kr");
    expect(pot).toMatch(/<svg[^>]*aria-hidden="true"/);
  });

  it("fills each piece by its share of pot and raised money together", () => {
    const pot = html(<PotBar id="p" potKronor={1_000_000} raisedKronor={500_000} parts={parts} />);
    expect(pot).toMatch(/x="0%" width="40%"/);
    expect(pot).toMatch(/x="40%" width="10%"/);
    expect(pot).toMatch(/class="pot-raised"[^>]*x="66.67%" width="33.33%"/);
  });

  it("draws what does not fit beyond the limit, in stripes", () => {
    const pot = html(<PotBar id="p" potKronor={500_000} parts={parts} />);
    expect(pot).toMatch(/fill="url\(#p-over\)" x="66.67%" width="33.33%"/);
  });

  it("stands a pot of nothing with nothing in it", () => {
    expect(html(<PotBar id="p" potKronor={0} parts={[]} />)).not.toContain("NaN");
  });
});

describe("the mandate", () => {
  it("differs in word, shape and icon, never in colour alone", () => {
    const advisory = html(<MandateTag mandate="advisory">Rådgivande</MandateTag>);
    const binding = html(<MandateTag mandate="binding">Avgörande</MandateTag>);
    const drawn = (tag: string) => /<path d="([^"]*)"/.exec(tag)?.[1];
    expect(advisory).toContain("mandate-advisory");
    expect(binding).toContain("mandate-binding");
    expect(drawn(advisory)).not.toBe(drawn(binding));
  });
});

describe("the timeline", () => {
  it("marks the present phase and says every state in words", () => {
    const drawn = html(
      <PhaseTimeline
        label="Omgångens steg"
        phases={[
          { key: "a", name: "Förslag", dates: "mars", state: "done", stateWord: "klar" },
          { key: "b", name: "Rösta", dates: "november", state: "now", stateWord: "pågår" },
          { key: "c", name: "Beslut", dates: "januari", state: "coming", stateWord: "kommer" },
        ]}
      />,
    );
    expect(drawn.match(/aria-current="step"/g)).toHaveLength(1);
    for (const word of ["klar", "pågår", "kommer"]) expect(drawn).toContain(word);
  });
});

describe("tables", () => {
  it("have a caption, and headings that name their rows and columns", () => {
    const table = html(
      <DataTable
        caption="Idéer"
        columns={[
          { key: "n", heading: "Idé", cell: (row: string) => row },
          { key: "v", heading: "Röster", cell: () => 3, numeric: true },
        ]}
        rows={["Bänk"]}
        rowKey={(row) => row}
      />,
    );
    expect(table).toContain("<caption>Idéer</caption>");
    expect(table.match(/scope="col"/g)).toHaveLength(2);
    expect(table).toContain('<th scope="row">Bänk</th>');
    expect(table).toContain('data-label="Röster"');
  });

  it("never draw a bar longer than its cell", () => {
    const rows = [{ key: "a", name: "A", value: 9, share: 1.7 }];
    const bars = html(<BarTable caption="R" nameHeading="A" valueHeading="B" rows={rows} />);
    expect(bars).toContain('width="100%"');
    expect(bars).not.toContain("170%");
  });

  it("stand under their chart without scripts", () => {
    const dots = <DotChart label="Stöd och kostnad" across="Stöd" up="Kostnad" series={[]} />;
    const bars = (
      <Chart label="Röster" up="Röster" labels={["A"]} series={[]} beside={dots}>
        <p>tabellen</p>
      </Chart>
    );
    const drawn = html(<TongueProvider language="sv">{bars}</TongueProvider>);
    expect(drawn).toMatch(/<canvas role="img" aria-label="Röster">.*tabellen/);
    expect(drawn).toMatch(/<canvas role="img" aria-label="Stöd och kostnad">.*tabellen/);
  });
});

describe("the map", () => {
  const areas = [{ ...mainAreas[0]!, polygon: corner }];
  const shown = {
    id: areas[0]!.id,
    slug: "a",
    name: "Norra",
    note: "2 förslag",
    href: "/?omrade=a",
  };
  const placed = { areaId: shown.id, spot: [17.01, 62.002] as const, kind: "spend" as const };
  const proposals = ["N1", "N2"].map((number) => ({
    ...placed,
    id: number,
    number,
    title: "Bänk",
  }));
  const drawn = (listed: typeof proposals) => {
    const laid = layMap(areas, areas[0], listed, { features: [], tilesBy: null });
    const map = laid && (
      <ProposalMap
        laid={laid}
        areas={[{ ...shown, selected: true }]}
        proposals={listed}
        hrefOf={(number) => `/forslag/${number}`}
      />
    );
    return html(<TongueProvider language="sv">{map}</TongueProvider>);
  };

  it("is a set of named links, with the chosen area marked", () => {
    const map = drawn(proposals);
    expect(map).toMatch(
      /<a [^>]*href="\/\?omrade=a"[^>]*aria-current="true"[^>]*aria-label="Norra, 2 förslag"/,
    );
    expect(map).toMatch(/<a [^>]*href="\/forslag\/N1"[^>]*aria-label="N1 Bänk, Satsning"/);
    expect(map).toMatch(/<a [^>]*href="\/forslag\/N2"/);
    expect(map).toContain("Alla förslag i listan finns på kartan.");
  });

  it("lists what is gathered in one pin", () => {
    const many = Array.from({ length: 99 }, (_, at) => ({
      ...proposals[0]!,
      id: `${at}`,
      number: `G${at}`,
    }));
    const map = drawn(many);
    expect(map).toMatch(/href="#karta-G\d+"/);
    for (const { number } of many) expect(map).toContain(`href="/forslag/${number}"`);
  });
});

describe("pictures", () => {
  it.each(pictures)("%s is a drawing of its own, silent unless given words", (picture) => {
    expect(html(<PictureTile picture={picture} />)).toContain('aria-hidden="true"');
    const named = html(<PictureTile picture={picture} alt="En teckning" />);
    expect(named).toContain('aria-label="En teckning"');
    expect(named).not.toContain("aria-hidden");
  });

  it("are all different", () => {
    const drawn = pictures.map((picture) => html(<PictureTile picture={picture} />));
    expect(new Set(drawn).size).toBe(pictures.length);
  });
});

describe("money", () => {
  it("keeps figures and unit in one piece, left to right, with every character", () => {
    const amount = html(<Money amount={"\u2212620\u00a0000\u00a0kr"} />);
    expect(amount).toMatch(/^<bdi dir="ltr"/);
    expect(amount.replace(/<[^>]*>/g, "")).toBe("\u2212620\u00a0000\u00a0kr");
  });
});

describe("every part", () => {
  it("keeps to the stylesheet: no style attributes anywhere", () => {
    const parts = [
      <CivicScene key="s" />,
      <Confirmation key="c" heading="Tack!" />,
      <PotBar key="p" id="p" potKronor={10} raisedKronor={2} parts={[{ key: "a", amount: 12 }]} />,
      <ProposalCard
        key="k"
        title="Bänk"
        picture="bench"
        kind="spend"
        amount="9 kr"
        chosen="Valt"
      />,
      <LinkButton key="l" href="/rosta">
        Rösta
      </LinkButton>,
    ];
    for (const part of parts) expect(html(part)).not.toContain("style=");
  });
});
