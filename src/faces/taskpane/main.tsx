import { createRoot } from "react-dom/client";
import { App } from "./app";
import { connectPane } from "./connection";
import { NoContact } from "./shell/no-contact";

/** The page's own text stands until there is something to show in its place. */
async function start(place: HTMLElement): Promise<void> {
  const connected = await connectPane();
  createRoot(place).render("ports" in connected ? <App ports={connected.ports} /> : <NoContact {...connected} />);
}

const place = document.getElementById("pane");
if (place) void start(place);
