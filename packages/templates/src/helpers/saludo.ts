const TO_A_WOMAN = /^(?:Sra|Srta|Dra|Profa|Doña|Señora|Doctora|Profesora)(?:\.|\s)/u;
const TO_A_MAN = /^(?:Sr|Dr|Prof|Don|Señor|Doctor|Profesor)(?:\.|\s)/u;

/**
 * Greets as Spanish letters do: `Sra. Ruiz` gives `Estimada Sra. Ruiz`, a bare name `Hola, Ana`. No
 * gender is guessed from a name.
 */
export function saludo(name: string): string {
  if (TO_A_WOMAN.test(name)) return `Estimada ${name}`;
  if (TO_A_MAN.test(name)) return `Estimado ${name}`;
  return `Hola, ${name}`;
}
