import * as z from "zod";
import { line } from "../input-fields.js";

export const them = z.strictObject({
  name: line(
    80,
    "Civilité et nom : Madame Durand, Monsieur Benali ; ou le prénom si vous vous tutoyez",
  ),
});

export const sender = z.strictObject({
  name: line(80, "Votre nom, tel que vous signez"),
});

export const stranger = sender.extend({
  role: line(
    100,
    "Qui vous êtes, après « Je suis » : étudiante en deuxième année de soins infirmiers",
  ),
});
