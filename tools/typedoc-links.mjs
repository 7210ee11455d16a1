/**
 * A plugin of TypeDoc: `{@link RuleInputError}` finds what is exported by that name, and `{@link communityPlans.fy2555}` what
 * is exported below it, from every doc comment and guide, so that nothing must be imported for the sake of a link.
 */
import { Converter } from 'typedoc';

/**
 * @param {import('typedoc').ProjectReflection} project
 * @param {readonly string[]} path
 */
const find = (project, path) =>
  project.children?.map(entry => entry.getChildByName([...path])).find(found => found !== undefined);

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      const { comment } = reflection;
      const parts = [
        ...(comment ? [...comment.summary, ...comment.blockTags.flatMap(({ content }) => content)] : []),
        ...(reflection.isDocument() ? reflection.content : []),
      ];
      for (const part of parts) {
        if (part.kind !== 'inline-tag' || part.tag !== '@link' || part.target) continue;
        const found = find(project, part.text.trim().split('.'));
        if (found) part.target = found;
      }
    }
  });
}
