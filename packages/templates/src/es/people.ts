import * as z from "zod";
import { line } from "../input-fields.js";

export const them = z.strictObject({
  name: line(
    80,
    "Tratamiento y nombre: Sra. Ruiz, Dr. Ortega; o solo el nombre, si hay confianza: Ana",
  ),
});

export const sender = z.strictObject({
  name: line(80, "Su nombre, tal como firma"),
});

export const stranger = sender.extend({
  role: line(100, "Quién es usted, después de «Soy»: estudiante de segundo año de Enfermería"),
});
