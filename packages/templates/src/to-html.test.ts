import { describe, expect, it } from "vitest";
import { toHtml } from "./to-html.js";

describe("toHtml", () => {
  it("makes paragraphs and line breaks", () => {
    expect(toHtml("Dear Ana,\n\nOne.\nTwo.\n\nSam\n")).toBe(
      "<p>Dear Ana,</p>\n<p>One.<br>\nTwo.</p>\n<p>Sam</p>",
    );
  });

  it.each([
    ["O'Neill", "O&#39;Neill"],
    ["Müller & Söhne", "Müller &amp; Söhne"],
    ["Nguyễn Thị Lan", "Nguyễn Thị Lan"],
    ["李雷", "李雷"],
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ['<img src=x onerror="alert(1)">', "&lt;img src=x onerror=&quot;alert(1)&quot;&gt;"],
    ["&amp;", "&amp;amp;"],
  ])("shows %s as it was written", (text, html) => {
    expect(toHtml(text)).toBe(`<p>${html}</p>`);
  });

  it.each([
    ["See https://a.example/x.", '<a href="https://a.example/x">https://a.example/x</a>.'],
    ["(http://a.example/)", '(<a href="http://a.example/">http://a.example/</a>)'],
    [
      "https://a.example/?q=1&r=2",
      '<a href="https://a.example/?q=1&amp;r=2">https://a.example/?q=1&amp;r=2</a>',
    ],
    [
      "https://a.example/'x'/y",
      '<a href="https://a.example/&#39;x&#39;/y">https://a.example/&#39;x&#39;/y</a>',
    ],
  ])("links the web address in %s, without the mark behind it", (text, html) => {
    expect(toHtml(text)).toContain(html);
  });

  it("makes links of web addresses only, and lets no attribute out of one", () => {
    expect(toHtml("javascript:alert(1) mailto:a@b.example")).not.toContain("<a");
    expect(toHtml('https://a.example/"onmouseover="alert(1)')).toBe(
      '<p><a href="https://a.example/">https://a.example/</a>&quot;onmouseover=&quot;alert(1)</p>',
    );
  });

  it("takes time in proportion to the text", () => {
    const text = "https://".repeat(40_000) + "(".repeat(40_000);
    const start = performance.now();
    toHtml(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
