/**
 * An error that the host answers inside a batch; the script sees it as an `OfficeExtension.Error`.
 *
 * @param code Excel's own, such as `ItemNotFound`
 * @param status the HTTP status that Excel gives with it
 */
export class ApiError extends Error {
  override readonly name = "ApiError";

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** A member that this host does not have: a gap is loud. */
export function missingMember(className: string, member: string): ApiError {
  return new ApiError("ApiNotFound", `the test host has no ${className}.${member}`, 404);
}

export function notFound(what: string): ApiError {
  return new ApiError("ItemNotFound", `The requested resource doesn't exist. (${what})`, 404);
}

export function invalidArgument(why: string): ApiError {
  return new ApiError("InvalidArgument", `The argument is invalid or missing or has an incorrect format. (${why})`);
}

/** What Excel says of a locked cell, a protected sheet and a protected structure alike. */
export function accessDenied(why: string): ApiError {
  return new ApiError("AccessDenied", `You do not have the permissions to perform this action. (${why})`, 403);
}
