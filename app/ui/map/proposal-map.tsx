import type { Area } from "#app/domain/area.ts";
import type { Proposal } from "#app/domain/proposal.ts";
import { useTongue } from "../words.tsx";
import type { LaidArea, LaidMap } from "./lay-map.ts";
import { GroundNames, GroundShapes } from "./map-ground.tsx";
import { MapLegend } from "./map-legend.tsx";
import { PinShape } from "./pin-shape.tsx";
import type { Pin } from "./set-apart.ts";

/** What can be pressed on the map: an area's link, and how it is told. */
export interface MapArea extends Pick<Area, "id" | "slug" | "name"> {
  /** Under the name: "8 förslag". */
  note: string;
  href: string;
  selected: boolean;
}

type Shown = Pick<Proposal, "id" | "number" | "title" | "kind">;

/**
 * The listed proposals on a map of links, drawn without scripts: a pin for each that has a place,
 * with its number. The list beside it says the same.
 */
export function ProposalMap({
  laid,
  areas,
  proposals,
  hrefOf,
}: {
  laid: LaidMap;
  areas: readonly MapArea[];
  proposals: readonly Shown[];
  /** The page of the proposal with this number. */
  hrefOf: (number: string) => string;
}) {
  const { t } = useTongue();
  const named = (number: string) => proposals.find((one) => one.number === number);
  const gathered = laid.pins.filter(({ numbers }) => numbers.length > 1);
  return (
    <nav className="proposal-map stack-small" aria-label={t("list.map")}>
      <a className="skip-link map-skip" href="#traffar">
        {t("map.skip")}
      </a>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: its links carry the words */}
      <svg viewBox={`0 0 ${laid.width} ${laid.height}`} focusable="false">
        <rect className="map-sea" width={laid.width} height={laid.height} />
        <GroundShapes ground={laid.ground} />
        {laid.areas.map((drawn) => {
          const area = areas.find(({ id }) => id === drawn.id);
          return area && <AreaShape key={area.id} drawn={drawn} area={area} />;
        })}
        <GroundNames ground={laid.ground} />
        {laid.pins.map((pin) => (
          <PinStem key={pin.numbers[0]} pin={pin} />
        ))}
        {laid.pins.map((pin) => {
          const [first = ""] = pin.numbers;
          const proposal = named(first);
          return (
            <PinLink
              key={first}
              pin={pin}
              kind={proposal?.kind ?? "spend"}
              href={pin.numbers.length > 1 ? `#karta-${first}` : hrefOf(first)}
              name={
                pin.numbers.length > 1
                  ? t("map.gathered", { n: pin.numbers.length, numbers: pin.numbers.join(", ") })
                  : `${first} ${proposal?.title ?? ""}, ${t(`kind.${proposal?.kind ?? "spend"}`)}`
              }
            />
          );
        })}
      </svg>
      <MapLegend kinds={[...new Set(proposals.map(({ kind }) => kind))]} gathered={gathered} />
      <p className="small muted">{t("map.without", { n: laid.without, all: proposals.length })}</p>
      {gathered.map(({ numbers }) => (
        <div key={numbers[0]} id={`karta-${numbers[0]}`} className="map-gathered" tabIndex={-1}>
          <p>{t("map.gathered", { n: numbers.length, numbers: numbers.join(", ") })}</p>
          <ul className="rows">
            {numbers.map((number) => (
              <li key={number}>
                <a href={hrefOf(number)}>
                  {number} {named(number)?.title}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function AreaShape({ drawn: { d, label }, area }: { drawn: LaidArea; area: MapArea }) {
  const current = area.selected ? "true" : undefined;
  if (!label) return <path className="map-area" aria-current={current} d={d} />;
  return (
    <a
      href={area.href}
      className="map-area"
      aria-current={current}
      aria-label={`${area.name}, ${area.note}`}
    >
      <path d={d} />
      <text className="map-area-name" x={label.x} y={label.y - 3}>
        {area.name}
      </text>
      <text className="map-area-note" x={label.x} y={label.y + 15}>
        {`\u2068${area.note}\u2069`}
      </text>
    </a>
  );
}

/** From the body of a pin to the place it points to. */
function PinStem({ pin: { x, y, atX, atY } }: { pin: Pin }) {
  return (
    <g className="pin-stem">
      <path d={`M${x} ${y}L${atX} ${atY}`} />
      <circle cx={atX} cy={atY} r="4.5" />
    </g>
  );
}

function PinLink({
  pin,
  kind,
  href,
  name,
}: {
  pin: Pin;
  kind: "spend" | "save";
  href: string;
  name: string;
}) {
  const { x, y, numbers } = pin;
  const more = numbers.length - 1;
  return (
    <a href={href} className={`pin pin-${kind}`} aria-label={name}>
      <title>{name}</title>
      {more > 0 && <PinShape {...pin} kind={kind} x={x + 4} y={y + 4} />}
      <PinShape {...pin} kind={kind} />
      <text x={x} y={more > 0 ? y - 1 : y + 5.5}>
        {numbers[0]}
      </text>
      {more > 0 && (
        <text className="pin-more" x={x} y={y + 12}>
          +{more}
        </text>
      )}
    </a>
  );
}
