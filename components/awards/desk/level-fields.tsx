import { FieldGroup } from "@/components/form/field-group";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { LEVEL_ROWS, type LevelRow } from "@/lib/awards/editions/forms/criterion";
import { LEVELS_MIN, type Level } from "@/lib/awards/editions/rules/judging-schema";

type LevelFieldsProps = { readonly levels: readonly Level[] };

const FIRST_HELP = `低い段階から順に、${LEVELS_MIN}つ以上を入力します。使わない行は空けておきます。`;

/** The levels of a criterion, each with the words by which all jurors mean the same. */
export function LevelFields({ levels }: LevelFieldsProps) {
  return LEVEL_ROWS.map((row) => <LevelGroup key={row} row={row} level={levels[row - 1]} />);
}

type LevelGroupProps = { readonly row: LevelRow; readonly level: Level | undefined };

function LevelGroup({ row, level }: LevelGroupProps) {
  return (
    <FieldGroup legend={`段階${row}`} {...(row === 1 ? { help: FIRST_HELP } : {})}>
      <TextField
        name={`level${row}.value`}
        label={`段階${row}の点`}
        width="year"
        inputMode="numeric"
        defaultValue={level === undefined ? undefined : String(level.value)}
      />
      <TextField name={`level${row}.label`} label={`段階${row}の名称`} defaultValue={level?.label} />
      <TextArea
        name={`level${row}.anchor`}
        label={`段階${row}の目安`}
        limit={400}
        rows={2}
        defaultValue={level?.anchor}
      />
    </FieldGroup>
  );
}
