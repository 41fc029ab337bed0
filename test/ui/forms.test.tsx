import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkbox, CheckboxGroup, RadioGroup } from "#app/ui/choice-fields.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { DateTimeField, NumberField, SelectField, TextArea, TextField } from "#app/ui/fields.tsx";
import { Lockable } from "#app/ui/form-section.tsx";

/** The opening tags of a kind, as attribute maps. */
function tags(html: string, kind: string): Record<string, string>[] {
  return [...html.matchAll(new RegExp(`<${kind}\\b([^>]*)>`, "g"))].map(([, inside]) =>
    Object.fromEntries(
      [...inside!.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    ),
  );
}

const words = { name: "cost", label: "Kostnad", hint: "Hela kronor.", error: "Skriv ett tal." };
const options = [{ value: "a", label: "A" }];
const fields = {
  TextField: ["input", <TextField key="f" {...words} />],
  TextArea: ["textarea", <TextArea key="f" {...words} />],
  NumberField: ["input", <NumberField key="f" {...words} unit="kr" />],
  DateTimeField: ["input", <DateTimeField key="f" {...words} />],
  SelectField: ["select", <SelectField key="f" {...words} options={options} />],
} as const;

describe.each(Object.entries(fields))("%s", (_, [kind, field]) => {
  const html = renderToStaticMarkup(field);
  const control = tags(html, kind)[0]!;

  it("is named by its label", () => {
    expect(tags(html, "label")[0]).toMatchObject({ for: control.id });
    expect(control).toMatchObject({ id: "cost", name: "cost" });
  });

  it("is described by its hint and its error, which both stand on the page", () => {
    expect(control["aria-describedby"]).toBe("cost-hint cost-error");
    expect(html).toContain('id="cost-hint"');
    expect(html).toContain('id="cost-error"');
    expect(control["aria-invalid"]).toBe("true");
  });
});

describe("fields that may be locked", () => {
  const kind = <RadioGroup key="k" name="kind" legend="Röstsätt" value="a" choices={options} />;
  const area = <SelectField key="a" name="area" label="Område" options={options} />;
  const shut = (reason: string | null) =>
    renderToStaticMarkup(
      <Lockable id="part" reason={reason}>
        {kind}
        {area}
      </Lockable>,
    );

  it("are disabled as a whole while they are locked, and say since when", () => {
    const html = shut("Låst sedan omröstningen öppnade.");
    const [part] = tags(html, "fieldset");
    expect(part).toHaveProperty("disabled");
    const said = tags(html, "p").find(({ id }) => id === part?.["aria-describedby"]);
    expect(said).toMatchObject({ class: "lock-reason" });
    expect(html).toContain("Låst sedan omröstningen öppnade.");
    expect(html.indexOf("<fieldset")).toBeLessThan(html.indexOf('type="radio"'));
    expect(html.indexOf("<select")).toBeLessThan(html.lastIndexOf("</fieldset>"));
  });

  it("are open and silent otherwise", () => {
    const [part] = tags(shut(null), "fieldset");
    expect(part).not.toHaveProperty("disabled");
    expect(part).not.toHaveProperty("aria-describedby");
    expect(shut(null)).not.toContain("lock-reason");
  });
});

describe("a field without remarks", () => {
  it("claims neither error nor description", () => {
    const [control] = tags(renderToStaticMarkup(<TextField name="title" label="Namn" />), "input");
    expect(control).not.toHaveProperty("aria-invalid");
    expect(control).not.toHaveProperty("aria-describedby");
  });

  it("keeps what the person wrote", () => {
    const html = renderToStaticMarkup(<NumberField name="pot" label="Pott" defaultValue="1,5" />);
    expect(tags(html, "input")[0]).toMatchObject({ value: "1,5", inputMode: "numeric" });
  });
});

describe("a group of choices", () => {
  const choices = [
    { value: "yes", label: "Ja" },
    { value: "no", label: "Nej", hint: "Behåll det som är." },
  ];
  const html = renderToStaticMarkup(
    <RadioGroup name="answer" legend="Ditt svar" error="Svara." value="no" choices={choices} />,
  );

  it("has a legend and a label for each choice", () => {
    expect(html).toContain("<legend");
    const ids = tags(html, "input").map(({ id }) => id);
    expect(tags(html, "label").map((label) => label.for)).toEqual(ids);
    expect(new Set(ids).size).toBe(choices.length);
  });

  it("marks the chosen one and is described by its error", () => {
    expect(tags(html, "input").map((input) => "checked" in input)).toEqual([false, true]);
    expect(tags(html, "fieldset")[0]).toMatchObject({ "aria-describedby": "answer-error" });
  });

  it("can be found by the error summary, with focus", () => {
    expect(tags(html, "fieldset")[0]).toMatchObject({ id: "answer", tabindex: "-1" });
  });

  it("keeps several ticks", () => {
    const ticked = renderToStaticMarkup(
      <CheckboxGroup name="c" legend="Villkor" values={["yes", "no"]} choices={choices} />,
    );
    expect(tags(ticked, "input").every((input) => "checked" in input)).toBe(true);
  });

  it("ties a single box to its error", () => {
    const box = renderToStaticMarkup(<Checkbox name="read" label="Läst" error="Kryssa i rutan." />);
    expect(tags(box, "input")[0]).toMatchObject({ "aria-describedby": "read-error" });
  });
});

describe("the error summary", () => {
  it("can take focus and links to each field", () => {
    const html = renderToStaticMarkup(
      <ErrorSummary heading="Rätta" faults={[{ fieldId: "cost", sentence: "Skriv ett tal." }]} />,
    );
    expect(tags(html, "div")[0]).toMatchObject({ tabindex: "-1", role: "alert" });
    expect(tags(html, "a")[0]).toMatchObject({ href: "#cost" });
  });

  it("is not there when nothing is wrong", () => {
    expect(renderToStaticMarkup(<ErrorSummary heading="Rätta" faults={[]} />)).toBe("");
  });
});
