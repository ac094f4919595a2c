/**
 * The icons of the pane, in one place. Each comes from its own module: the package root pulls thousands of icons through the
 * bundler for the dozen that are used.
 */
export { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
export {
  CheckmarkCircle16Filled,
  CheckmarkCircle24Regular,
} from '@fluentui/react-icons/svg/checkmark-circle';
export { Copy16Regular } from '@fluentui/react-icons/svg/copy';
export { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
export { DismissCircle16Filled } from '@fluentui/react-icons/svg/dismiss-circle';
export { DocumentSearch24Regular } from '@fluentui/react-icons/svg/document-search';
export { Info16Filled } from '@fluentui/react-icons/svg/info';
export { DocumentTable16Regular } from '@fluentui/react-icons/svg/document-table';
export { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
export { TableAdd16Regular } from '@fluentui/react-icons/svg/table-add';
export { Warning16Filled } from '@fluentui/react-icons/svg/warning';

/** "≈" in a disc, drawn here because the icon set has no such sign. */
export function Approximate16Filled() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
      <path
        fillRule="evenodd"
        d="M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1ZM4.2 7.6c.9-1.2 2.1-1.6 3.9-.7 1.5.7 2.2.6 2.9-.3l.9.7c-1 1.4-2.3 1.7-4.2.7-1.4-.7-2-.6-2.6.3l-.9-.7Zm0 3c.9-1.2 2.1-1.6 3.9-.7 1.5.7 2.2.6 2.9-.3l.9.7c-1 1.4-2.3 1.7-4.2.7-1.4-.7-2-.6-2.6.3l-.9-.7Z"
      />
    </svg>
  );
}
