/** Which checks hold figures against a parameter of the catalogues (tham số chính sách): one that no check asks for is only kept to be looked up. */
import { CHECKS } from '../checks/catalogue';
import type { Message } from '../messages/message';

export interface CheckOfParameter {
  readonly check: string;
  readonly description: Message;
}

/** In the order of the checks; none where no check asks for the parameter. */
export function checksOfParameter(id: string): readonly CheckOfParameter[] {
  return CHECKS.filter(({ parameters }) => parameters.includes(id)).map(({ id: check, description }) => ({
    check,
    description,
  }));
}
