import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// A busy machine takes its time; nothing here is measured.
configure({ asyncUtilTimeout: 15_000 });
