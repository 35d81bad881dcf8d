using System.Text.Json.Serialization;
using Csat.Domain;

namespace Csat.Sla;

/// <summary>The figures of one kind of promise to customers of one grade.</summary>
[JsonConverter(typeof(SlaPopulationCellConverter))]
public sealed record SlaPopulationCell
{
    /// <summary>Figures of a kind and a grade.</summary>
    /// <param name="kind">What was promised.</param>
    /// <param name="grade">The customers' grade; <see langword="null"/> for those whose grade isn't known.</param>
    /// <param name="figures">The figures.</param>
    public SlaPopulationCell(SlaTargetKind kind, ServiceGrade? grade, SlaFigures figures)
    {
        Kind = Throw.IfNull(kind);
        Grade = grade;
        Figures = Throw.IfNull(figures);
    }

    /// <summary>What was promised.</summary>
    public SlaTargetKind Kind { get; }

    /// <summary>The customers' grade; <see langword="null"/> for those whose grade isn't known.</summary>
    public ServiceGrade? Grade { get; }

    /// <summary>The figures.</summary>
    public SlaFigures Figures { get; }
}
