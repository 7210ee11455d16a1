/** A form for any rule whose facts are single values: labels, units, words and messages are those of the rule. */
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { explain, type Fact, labelWithUnit, type Rule } from 'chumchon/rules';
import { toArabicDigits } from 'chumchon/thai';
import { useState } from 'react';
import { type FieldValues, type Path, type UseFormRegisterReturn, useForm } from 'react-hook-form';

/** What a field gives as a fact: an empty one is not known, numbers have no separators and no Thai digits. */
const reads = {
  yesNo: (typed: string) => (typed === '' ? undefined : typed === 'true'),
  number: (typed: string) => toArabicDigits(typed).replace(/[,\s]/g, '') || undefined,
  text: (typed: string) => typed.trim() || undefined,
};

const kindOf = ({ json = {} }: Fact): keyof typeof reads => {
  if (json['type'] === 'boolean') return 'yesNo';
  return json['type'] === 'number' || json['type'] === 'integer' ? 'number' : 'text';
};

const yesNo = { true: { th: 'ใช่' }, false: { th: 'ไม่ใช่' } };

interface FieldProps {
  readonly fact: Fact;
  readonly message: string | undefined;
  readonly field: UseFormRegisterReturn;
}

function Field({ fact, message, field }: FieldProps) {
  const options = kindOf(fact) === 'yesNo' ? yesNo : fact.choices;
  const told = { ...field, id: field.name, 'aria-invalid': !!message, 'aria-describedby': `${field.name}-message` };
  return (
    <p>
      <label htmlFor={field.name}>{labelWithUnit(fact).th}</label>{' '}
      {options ? (
        <select {...told}>
          <option value="">ยังไม่ทราบ</option>
          {Object.entries(options).map(([word, label]) => (
            <option key={word} value={word}>
              {label.th}
            </option>
          ))}
        </select>
      ) : (
        <input {...told} type={fact.json?.['format'] === 'date' ? 'date' : 'text'} autoComplete="off" />
      )}
      <strong id={told['aria-describedby']}>{message}</strong>
    </p>
  );
}

export function RuleForm<Facts extends FieldValues>({
  rule,
}: {
  readonly rule: Rule<Facts, { readonly rule: string }, unknown>;
}) {
  const [answer, setAnswer] = useState('');
  const { register, handleSubmit, formState } = useForm({ resolver: standardSchemaResolver(rule) });
  return (
    <form onSubmit={handleSubmit(facts => setAnswer(explain(rule(facts), { rule })))}>
      <h1>{rule.rule.title.th}</h1>
      {Object.entries<Fact>(rule.rule.facts).map(([name, fact]) => (
        <Field
          key={name}
          fact={fact}
          message={formState.errors[name]?.message?.toString()}
          field={register(name as Path<Facts>, { setValueAs: reads[kindOf(fact)] })}
        />
      ))}
      <button type="submit">ตรวจ</button>
      <output style={{ display: 'block', whiteSpace: 'pre-line' }}>{answer}</output>
    </form>
  );
}
