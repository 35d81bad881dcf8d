#r "nuget: Csat.Scoring, 0.1.0"
#r "nuget: Csat.Sla, 0.1.0"

// Would they recommend us? Two months from the counts that a GROUP BY gives, and their exact sum.
open Csat.Domain
open Csat.Scoring
open Csat.Sla

let month counts =
    RatingTally.FromCountsWorstFirst(RatingScales.Recommend0To10, counts |> List.map int64 |> List.toArray)

let april = month [ 3; 1; 2; 2; 4; 9; 12; 30; 41; 28; 22 ]
let may = month [ 2; 1; 1; 3; 3; 8; 10; 26; 44; 35; 31 ]

printfn "April: %O" (april.Score Metrics.Nps)
printfn "May: %O" (may.Score Metrics.Nps)
printfn "Both: %O" ((april + may).Score Metrics.Nps)
printfn "Service judged by: %O" SlaPolicies.ManagementMeasures
