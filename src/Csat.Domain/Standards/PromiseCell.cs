namespace Csat.Domain;

/// <summary>One cell of <see cref="PromiseCoverage"/>.</summary>
/// <param name="Request">The kind of request.</param>
/// <param name="Promise">The kind of promise.</param>
/// <param name="Standards">How many standards promise it.</param>
public sealed record PromiseCell(PromiseRequestKind Request, PromiseKind Promise, int Standards);
