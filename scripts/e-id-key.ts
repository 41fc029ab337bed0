import { publicJwks, readClientKey } from "#app/adapters/client-key.server.ts";
import { exitWith } from "./start.ts";

// What the e-ID broker is to be given: the public half of the key it will know the server by.
const key = readClientKey(process.argv[2] ?? exitWith("npm run --silent e-id-key -- FILE"));
if ("fault" in key) exitWith(key.fault);
console.log(JSON.stringify(publicJwks(key), null, 2));
