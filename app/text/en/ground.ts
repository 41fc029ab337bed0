import type { ground as sv } from "../sv/ground.ts";

/** What is drawn under the municipality’s maps, as administrators keep it. */
export const ground = {
  "ground.title": "Ground of the map",
  "ground.lead":
    "Shores, roads and woods are drawn under every map. They help residents find their way.",
  "ground.now": "The map as it is now",
  "ground.count": "{n, plural, one {The map has one thing.} other {The map has # things.}}",
  "ground.picture": "The map as it is now",
  "ground.pictureTried": "The map as it would be",
  "ground.none": "The map has no ground yet. Areas are drawn all the same.",
  "ground.remove": "Remove the ground",
  "ground.removeText":
    "Shores, roads and woods go from all maps at once. Keep the file first: it cannot be fetched from here.",
  "ground.removeDo": "Yes, remove the ground",
  "ground.removed": "The ground is removed.",
  "ground.adopted": "The file is now the ground of the map.",
  "ground.asFile": "Read in a file",
  "ground.fileText":
    "The file takes the place of all that is there. First you see how it would look. Nothing is saved until you say so.",
  "ground.kinds":
    "Each thing in the file needs the property “slag” (or “kind”): land, forest, town, lake, river, railway, road, main-road or place. It may also have “namn” (or “name”). Coordinates are degrees (WGS 84). Holes in surfaces, such as islands in a lake, are not drawn.",
  "ground.file": "File (GeoJSON)",
  "ground.try": "Try the file",
  "ground.report": "What the file would do",
  "ground.written": "{n, plural, one {The file has one thing.} other {The file has # things.}}",
  "ground.thinned": "The lines are simplified: {before} points became {after}.",
  "ground.leftOut": "Things that are left out",
  "ground.which": "Number in the file",
  "ground.adopt": "Make the file the ground of the map",
  "ground.fault.shape": "The shape is missing or cannot be read",
  "ground.fault.kind": "The kind is missing or unknown",
  "ground.fault.form": "The shape does not fit the kind: surfaces, lines and points differ",
  "ground.fault.degrees": "The coordinates are not degrees",
  "ground.fault.name": "The name is too long, or missing on a place",
  "ground.kind.land": "Land",
  "ground.kind.forest": "Woods",
  "ground.kind.town": "Built-up area",
  "ground.kind.lake": "Lake",
  "ground.kind.river": "River",
  "ground.kind.railway": "Railway",
  "ground.kind.road": "Road",
  "ground.kind.main-road": "Main road",
  "ground.kind.place": "Place",
} as const satisfies Record<keyof typeof sv, string>;
