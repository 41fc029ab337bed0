import type { Area } from "#app/domain/area.ts";
import { choosingSheet } from "#app/domain/sheet.ts";
import { degreesOf } from "#app/domain/spot.ts";
import { Button } from "../button.tsx";
import { Details } from "../details.tsx";
import { FieldError, TextField } from "../fields.tsx";
import { useTongue } from "../words.tsx";
import type { WrittenForm } from "../written-form.ts";

/** As `pressedSpot` reads them. */
const sizes = [
  ["wide", 520],
  ["middle", 300],
  ["narrow", 240],
] as const;
const directions = ["north", "west", "east", "south"] as const;

/**
 * The first button of a form is the one that Enter in a text field presses. A form with a map in it
 * begins with this one, so that Enter sends the form and does not press the map.
 */
export function EnterSends() {
  return <input type="submit" hidden />;
}

/**
 * Points out a place on an area's map, or takes it away: a picture to press, that sends the form
 * with where it was pressed, and buttons and fields that do the same. The place in words, which is
 * as good, is the form's own field. What the form is sent with is read by `pressedSpot` first.
 */
export function ChoosePlace({
  form,
  round,
  area,
  here,
}: {
  form: Pick<WrittenForm, "of" | "beside">;
  /** The round's address. */
  round: string;
  /** The area that is chosen; none yet on a form that has not been sent. */
  area: Pick<Area, "id" | "slug" | "name" | "polygon"> | undefined;
  /** The form's own address, to come back to this place on the page. */
  here: string;
}) {
  const { t } = useTongue();
  const [latitude, longitude] = [form.of("spot.latitude"), form.of("spot.longitude")];
  const placed = degreesOf(latitude) !== null && degreesOf(longitude) !== null;
  const error = form.beside("spot");
  const back = { formAction: `${here}#spot`, formNoValidate: true };
  const press = { name: "spot.press", ...back, variant: "secondary", size: "small" } as const;
  const drawn = area && area.polygon.length >= 3 ? area : null;
  return (
    <fieldset className="choose-place stack" id="spot" tabIndex={-1}>
      <legend>{t("place.title")}</legend>
      <p className="field-hint">
        {t("place.help")} {t("place.noHome")}
      </p>
      {error && <FieldError id="spot">{error}</FieldError>}
      <p className="place-state" role="status">
        {placed && area ? t("place.chosen", { area: area.name }) : t("place.none")}
      </p>
      <input type="hidden" name="spot.area" value={area?.id ?? ""} />
      {drawn ? (
        <PictureToPress
          area={drawn}
          round={round}
          spot={placed ? [latitude, longitude] : null}
          back={back}
        />
      ) : (
        area && <p>{t("place.notDrawn", { area: area.name })}</p>
      )}
      <div className="cluster">
        {drawn && !placed && (
          <Button {...press} value="middle">
            {t("place.middle", { area: drawn.name })}
          </Button>
        )}
        {drawn &&
          placed &&
          directions.map((direction) => (
            <Button key={direction} {...press} value={direction}>
              {t(`place.${direction}`)}
            </Button>
          ))}
        {placed && (
          <Button {...press} variant="quiet" value="remove">
            {t("place.remove")}
          </Button>
        )}
        <Button {...press} variant="quiet" value="area">
          {t("place.showArea")}
        </Button>
      </div>
      <Details
        summary={t("place.more")}
        open={form.beside("spot.latitude") !== undefined || (error !== undefined && !drawn)}
      >
        <p className="field-hint">{t("place.coordinates")}</p>
        <div className="field-row">
          <Degrees name="spot.latitude" label={t("place.latitude")} value={latitude} />
          <Degrees name="spot.longitude" label={t("place.longitude")} value={longitude} />
        </div>
      </Details>
    </fieldset>
  );
}

/** Remade when the map has moved the place, so that it shows the new figure. */
function Degrees({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <TextField
      key={value}
      name={name}
      label={label}
      defaultValue={value}
      inputMode="decimal"
      autoComplete="off"
      size={12}
      dir="ltr"
    />
  );
}

function PictureToPress({
  area: { slug, name, polygon },
  round,
  spot,
  back,
}: {
  area: Pick<Area, "slug" | "name" | "polygon">;
  round: string;
  spot: readonly [latitude: string, longitude: string] | null;
  back: { formAction: string; formNoValidate: boolean };
}) {
  const { t } = useTongue();
  const sheet = choosingSheet(polygon);
  const at = spot ? `?plats=${spot.map((one) => one.replace(",", ".")).join(",")}` : "";
  const picture = {
    type: "image",
    src: `/omgang/${round}/karta/${slug}.svg${at}`,
    alt: t("place.pick", { area: name }),
    ...back,
  } as const;
  // Where it was pressed is told in pixels of the picture as shown: each size has its own name.
  return (
    <div className="pictures-to-press">
      {sizes.map(([size, width]) => (
        <input
          key={size}
          {...picture}
          className={`picture-${size}`}
          name={`spot.${size}`}
          width={width}
          height={Math.round((sheet.height * width) / sheet.width)}
        />
      ))}
    </div>
  );
}
