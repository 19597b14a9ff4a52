import { isSlipOf } from "../../../src/core/values/slip-of-the-pen";

it.each([
  // Two letters that changed places
  ["projket", "projekt"],
  ["rpojekt", "projekt"],
  ["utflal", "utfall"],
  // A letter too few, too many or another
  ["belop", "belopp"],
  ["beloppp", "belopp"],
  ["utfsll", "utfall"],
  ["xtfall", "utfall"],
  // Two in a word of at least ten
  ["omfrdelnig", "omfördelning"],
  ["nytjandegrd", "nyttjandegrad"],
  ["nyttjaandegraad", "nyttjandegrad"],
  // In any word of a phrase
  ["beviljat belop", "beviljat belopp"],
  ["bevijlat belopp", "beviljat belopp"],
  ["bevijlat belop", "beviljat belopp"],
  ["omfrdelnig nytjandegrd", "omfördelning nyttjandegrad"],
  ["datum för belsut", "datum för beslut"],
])("%p is a slip for %p", (written, meant) => {
  expect(isSlipOf(written, meant)).toBe(true);
});

it.each([
  // The same is none.
  ["projekt", "projekt"],
  ["beviljat belopp", "beviljat belopp"],
  // Another ending says another thing.
  ["beviljas", "beviljat"],
  ["beviljas belopp", "beviljat belopp"],
  // Short words are other words when a letter is another.
  ["kost", "kosta"],
  ["tote", "toet"],
  ["kostar är", "kostar år"],
  // Two wrong in a word of fewer than ten, three in a longer one, letters that changed places far apart
  ["överkotet", "överskottet"],
  ["bevljde", "beviljade"],
  ["nytjandegr", "nyttjandegrad"],
  ["ltfalu", "utfall"],
  ["tuflal", "utfall"],
  // A figure is never a slip.
  ["etapp1", "etapp"],
  ["utfall2", "utfalls"],
  // As many words
  ["beviljatbelopp", "beviljat belopp"],
  ["beviljat belopp", "beviljatbelopp"],
  ["beviljat belop", "beviljat belopp kr"],
  ["beviljat belop kr", "beviljat belopp"],
  ["beviljat utfall", "beviljat belopp"],
  ["ljus", "beviljat belopp"],
])("%p is none for %p", (written, meant) => {
  expect(isSlipOf(written, meant)).toBe(false);
});
