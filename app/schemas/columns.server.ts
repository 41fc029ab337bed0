import { z } from "zod";

/**
 * Holds a schema to a type of the domain: the compiler refuses one that reads more, or less, than
 * the type says, so a new kind of rule cannot be forgotten here.
 */
export function reads<T>() {
  return <S extends z.ZodType<T>>(schema: [T] extends [z.output<S>] ? S : never): z.ZodType<T> =>
    schema;
}

/** Whole kronor, votes, people: never negative, never a fraction. */
export const whole = z.int().nonnegative();

/** Reads the columns of one row into values of the domain. */
export interface RowReader {
  /** The value kept as JSON in `column`. */
  json<T>(column: string, schema: z.ZodType<T>, text: string): T;
  /** The word in `column`, which is one of `words`. */
  word<W extends string>(column: string, words: readonly W[], text: string): W;
}

/** A column that cannot be read is a fault in the database: the error names table, column and row. */
export function rowReader(table: string, id: string): RowReader {
  const fault = (column: string, reason: string) =>
    new Error(`${table}.${column} of row ${id} cannot be read: ${reason}`);
  return {
    json(column, schema, text) {
      const result = schema.safeParse(parse(text));
      if (result.success) return result.data;
      throw fault(column, z.prettifyError(result.error).replaceAll("\n", " "));
    },
    word(column, words, text) {
      const found = words.find((word) => word === text);
      if (found !== undefined) return found;
      throw fault(column, `"${text}" is none of ${words.join(", ")}`);
    },
  };
}

/** Text that is not JSON becomes `undefined`, which no schema accepts. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
