using static Csat.Domain.StandardClass;

namespace Csat.Domain;

internal static partial class BundledStandards
{
    public static IEnumerable<ServiceStandard> Enterprises() =>
    [
        Repair("industry-repair", Industry, new("Repair of an industry customer's fault in a town", "行业客户城镇故障修复"), GradeLimits.TownRepair, StatutoryFloors.TownRepair, "town"),
        Repair("industry-village-repair", Industry, new("Repair of an industry customer's fault in a village", "行业客户农村故障修复"), GradeLimits.VillageRepair, StatutoryFloors.VillageRepair, "village"),
        Repair("clustered-repair", Clustered, new("Repair of a clustered customer's fault in a town", "聚类客户城镇故障修复"), GradeLimits.TownRepair, StatutoryFloors.TownRepair, "town"),
        Repair("clustered-village-repair", Clustered, new("Repair of a clustered customer's fault in a village", "聚类客户农村故障修复"), GradeLimits.VillageRepair, StatutoryFloors.VillageRepair, "village"),
    ];

    private static ServiceStandard Repair(string id, StandardClass @class, LocalizedText name, ByGrade<StandardLimit> limits, StatutoryFloor floor, string trait) =>
        Timed(id, @class, name, FromReport, Ours, "GRD-11", "SLA-15") with
        {
            Limit = Served(limits, @class == Industry ? GradeFamily.Industry : GradeFamily.Clustered),
            Floor = floor.Id,
            Trait = trait,
            Origin = ValueOrigin.Default,
        };
}
