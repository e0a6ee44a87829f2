/**
 * Errors alone, for programs that match them by code without loading the schemas of the model.
 */
export {
  CoffeechatError,
  type CoffeechatErrorOptions,
  ERROR_CODES,
  type ErrorCode,
  type InputIssue,
  isCoffeechatError,
} from "../model/errors.js";
