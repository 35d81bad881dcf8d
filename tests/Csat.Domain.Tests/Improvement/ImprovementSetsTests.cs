using Csat.TestKit;
using static Csat.TestKit.Refusals;

namespace Csat.Domain.Tests;

/// <summary>The closed sets of improvement.</summary>
public sealed class ImprovementSetsTests
{
    [Fact]
    public void Every_value_has_a_name_in_both_languages_and_no_other_value_has_one()
    {
        Named<ImprovementState>(7, ImprovementStateLabels.Label);
        Named<ImprovementEventType>(6, ImprovementEventTypeLabels.Label);
        Named<VerificationWay>(2, VerificationWayLabels.Label);               // IMP-03
        Named<ControlKind>(2, ControlKindLabels.Label);                       // IMP-05
        Named<ControlStatus>(3, ControlStatusLabels.Label);
        Named<PdcaStage>(4, PdcaStageLabels.Label);                           // IMP-17
        Named<LessonStatus>(4, LessonStatusLabels.Label);                     // IMP-19
        Named<ImprovementTriggerStatus>(4, ImprovementTriggerStatusLabels.Label);
        Named<TrainingRole>(3, TrainingRoleLabels.Label);                     // IMP-22
        Named<TrainingForm>(2, TrainingFormLabels.Label);
        Named<MonthlyReportKind>(2, MonthlyReportKindLabels.Label);           // IMP-07, IMP-08
        Named<ReportPart>(17, ReportPartLabels.Label);
    }

    private static void Named<T>(int count, Func<T, LocalizedText> label)
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        Assert.Equal(count, values.Length);
        BilingualContract.Holds(values.Select(label));
        Assert.Equal(count, values.Select(value => label(value).Zh).Distinct().Count());
        Refuses<ArgumentOutOfRangeException>(() => label((T)Enum.ToObject(typeof(T), 99)), "value", "99", values[0].ToString());
    }
}
