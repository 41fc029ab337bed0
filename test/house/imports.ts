import { posix } from "node:path";
import { mayImportFile, mayImportPackage, roomOf } from "./layers.ts";
import { importsOf, type SourceFile } from "./source.ts";

/** Where the folders that every layer may name begin. */
const shortcuts: Readonly<Record<string, string>> = { "#app/": "app/", "#db/": "db/" };

/** What is wrong with a file's imports, one sentence each. */
export function importFaults(file: SourceFile): string[] {
  const room = roomOf(file.path);
  if (!room) return [`${file.path} stands in no room of the house: give it one in layers.ts.`];
  return importsOf(file).flatMap((written) => {
    const specifier = written.replace(/\?.*$/, "");
    const target = projectFile(file.path, specifier);
    if (target === null) {
      return mayImportPackage(room, specifier)
        ? []
        : [`${file.path} imports the package "${specifier}", which ${room.at} may not use.`];
    }
    if (!/\.(tsx?|js|css|json|svg)$/.test(target)) {
      return [`${file.path} imports "${written}" without the file's ending.`];
    }
    if (!mayImportFile(room, target)) {
      return [`${file.path} imports ${target}, which ${room.at} may not know of.`];
    }
    return specifier.startsWith(".") && roomFolder(target) !== roomFolder(file.path)
      ? [
          `${file.path} imports ${target} by a relative path: another folder is named by #app or #db.`,
        ]
      : [];
  });
}

function projectFile(from: string, specifier: string): string | null {
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  const shortcut = Object.keys(shortcuts).find((start) => specifier.startsWith(start));
  return shortcut ? shortcuts[shortcut] + specifier.slice(shortcut.length) : null;
}

/** The folder inside which paths are relative: `app/domain/`, `app/` for its own files, `db/`. */
function roomFolder(path: string): string {
  const [top = "", second = ""] = path.split("/");
  return top === "app" && path.split("/").length > 2 ? `${top}/${second}/` : `${top}/`;
}
