import * as z from "zod";
import { line } from "../input-fields.js";

export const them = z.strictObject({
  name: line(
    80,
    "Anrede und Name: Frau Dr. Weber, Herr Yılmaz; oder Vor- und Nachname, wenn die Anrede unbekannt ist: Kim Weber",
  ),
});

export const sender = z.strictObject({
  name: line(80, "Ihr Name, wie Sie unterschreiben"),
});

export const stranger = sender.extend({
  role: line(100, "Wer Sie sind, nach „Ich bin“: Studentin der Pflege im zweiten Jahr"),
});
