/**
 * MLflow's tracking servers, by their REST API 2.0: {@link byol.mlflow.MlflowServer} is one, {@link
 * byol.mlflow.MlflowRun} a run on it. Knows nothing of trainings.
 */
package byol.mlflow;
