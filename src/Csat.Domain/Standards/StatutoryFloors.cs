using static Csat.Domain.StandardUnit;

namespace Csat.Domain;

/// <summary>The floors of China's telecommunications law that service standards are held against.</summary>
public static class StatutoryFloors
{
    private static readonly LocalizedText Regulations = new("Telecommunications Regulations", "《电信条例》");
    private static readonly LocalizedText ComplaintRules = new("MIIT order 35 (2016), handling of telecom users' complaints", "工业和信息化部令第 35 号（2016 年）《电信用户申诉处理办法》");
    private static readonly LocalizedText ThirdGeneration = new("MIIT, 3G service specification (2009)", "工业和信息化部 3G 业务服务规范（2009 年）");

    /// <summary>A fault in a town is repaired within 48 hours.</summary>
    public static StatutoryFloor TownRepair { get; } = new("town-repair", new("Repair in a town", "城镇故障修复"), StandardLimit.Hours(48), Regulations);

    /// <summary>A fault in a village is repaired within 72 hours.</summary>
    public static StatutoryFloor VillageRepair { get; } = new("village-repair", new("Repair in a village", "农村故障修复"), StandardLimit.Hours(72), Regulations);

    /// <summary>For a late installation the customer gets at least 1 % of the fee a day.</summary>
    public static StatutoryFloor LateInstallation { get; } = new(
        "late-installation", new("Damages for a late installation, of the fee a day", "装移机逾期违约金（每日占所收费用）"), StandardLimit.AtLeast(1, Percent), Regulations);

    /// <summary>A complaint is answered within 15 days.</summary>
    public static StatutoryFloor ComplaintAnswer { get; } = new("complaint-answer", new("Answer to a complaint", "投诉答复"), StandardLimit.CalendarDays(15), ComplaintRules);

    /// <summary>A mobile fault is repaired within 48 hours.</summary>
    public static StatutoryFloor MobileRepair { get; } = new("mobile-repair", new("Repair of a mobile fault, longest", "移动业务障碍修复最长时限"), StandardLimit.Hours(48), ThirdGeneration);

    /// <summary>Mobile faults are repaired within 24 hours on average.</summary>
    public static StatutoryFloor MobileRepairMean { get; } = new("mobile-repair-mean", new("Repair of mobile faults, mean", "移动业务障碍修复平均时限"), StandardLimit.Hours(24), ThirdGeneration);

    /// <summary>A person answers the hotline within 15 seconds.</summary>
    public static StatutoryFloor HumanAnswer { get; } = new("human-answer", new("Answer by a person on the hotline", "热线人工应答"), StandardLimit.AtMost(15, Second), ThirdGeneration);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<StatutoryFloor> All { get; } = Array.AsReadOnly<StatutoryFloor>(
        [TownRepair, VillageRepair, LateInstallation, ComplaintAnswer, MobileRepair, MobileRepairMean, HumanAnswer]);

    /// <summary>Finds a floor by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The floor; <see langword="null"/> when there is none of this id.</returns>
    public static StatutoryFloor? Find(string? id) => All.FirstOrDefault(floor => floor.Id == id);
}
