namespace Csat.Domain;

/// <summary>Data can't be used; says everything that is wrong with it, not only the first thing.</summary>
public sealed class FindingsException : ArgumentException
{
    /// <summary>Reports findings.</summary>
    /// <param name="subject">What they are about, such as <c>SLA policy 'repairs'</c>.</param>
    /// <param name="findings">Everything that is wrong, in the order of the input.</param>
    /// <param name="parameter">The argument that carries the data.</param>
    public FindingsException(string subject, IReadOnlyList<Finding> findings, string parameter)
        : base(Text(subject, Throw.IfNull(findings)), parameter) => Findings = findings;

    /// <summary>Everything that is wrong, in the order of the input.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    private static string Text(string subject, IReadOnlyList<Finding> findings) =>
        $"{subject}: {findings.Count} {(findings.Count == 1 ? "finding" : "findings")}: " + string.Join("; ", findings) + ".";
}
