import { resolveTheme } from "../../../src/faces/taskpane/theme/resolve-theme";

const page = { prefersDark: false, forcedColors: false };

describe("the theme of the pane", () => {
  it("is the host's own word first", () => {
    expect(resolveTheme({ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, page)).toBe("dark");
    expect(resolveTheme({ isDarkTheme: false }, { ...page, prefersDark: true })).toBe("light");
  });

  it("is judged by the background where the host does not say", () => {
    expect(resolveTheme({ bodyBackgroundColor: "#262626" }, page)).toBe("dark");
    expect(resolveTheme({ bodyBackgroundColor: "#f3f2f1" }, { ...page, prefersDark: true })).toBe("light");
  });

  it("is the system's where the host says nothing that can be read", () => {
    expect(resolveTheme({}, { ...page, prefersDark: true })).toBe("dark");
    expect(resolveTheme({ bodyBackgroundColor: "white" }, page)).toBe("light");
  });

  it("is a contrast theme whenever the system has one", () => {
    expect(resolveTheme({ isDarkTheme: false }, { ...page, forcedColors: true })).toBe("contrast");
  });
});
